# language: vi
Tính năng: Tiêu chí 2. Hạ tầng kinh tế - xã hội (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 2.1 Hệ thống đường giao thông nông thôn trên địa bàn xã đảm bảo kết nối và được …

    Khung tình huống: Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | đạt            |
        | 2    | không   | chưa đạt       |
        | 2    | có      | đạt            |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Tỷ lệ đường xã đạt chuẩn theo quy hoạch
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 99,9    | chưa đạt       |
        | 1    | 100     | đạt            |
        | 2    | 99,9    | chưa đạt       |
        | 2    | 100     | đạt            |
        | 3    | 99,9    | chưa đạt       |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Tỷ lệ km đường xã được trồng cây xanh dọc tuyến
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 49,9    | chưa đạt       |
        | 1    | 50      | đạt            |
        | 1    | 50,1    | đạt            |
        | 2    | 49,9    | chưa đạt       |
        | 2    | 50      | đạt            |
        | 2    | 50,1    | đạt            |
        | 3    | 49,9    | chưa đạt       |
        | 3    | 50      | chưa đủ căn cứ |
        | 3    | 50,1    | chưa đủ căn cứ |

    Khung tình huống: Tỷ lệ đường thôn, ngõ, xóm được cứng hóa
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 99,9    | chưa đạt       |
        | 1    | 100     | đạt            |
        | 2    | 89,9    | chưa đạt       |
        | 2    | 90      | đạt            |
        | 2    | 90,1    | đạt            |
        | 3    | 89,9    | chưa đủ căn cứ |
        | 3    | 90      | chưa đủ căn cứ |
        | 3    | 90,1    | chưa đủ căn cứ |
        | 3    | 99,9    | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | đạt            |
        | 2    | không   | đạt            |
        | 2    | có      | đạt            |
        | 3    | không   | chưa đủ căn cứ |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | đạt            |
        | 1    | có      | đạt            |
        | 2    | không   | chưa đạt       |
        | 2    | có      | đạt            |
        | 3    | không   | chưa đủ căn cứ |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 2.2 Các công trình thủy lợi do xã quản lý được bảo trì hàng năm, đảm bảo diện …

    Khung tình huống: Công trình thủy lợi do xã quản lý được bảo trì hằng năm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 90
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 89,9    | chưa đạt |
        | 1    | 90      | đạt      |
        | 1    | 90,1    | đạt      |
        | 2    | 79,9    | chưa đạt |
        | 2    | 80      | đạt      |
        | 2    | 80,1    | đạt      |
        | 3    | 79,9    | đạt      |

    Khung tình huống: Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 90
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | đạt      |
        | 1    | có      | đạt      |
        | 2    | không   | đạt      |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 90
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | đạt      |
        | 2    | có      | đạt      |
        | 3    | không   | đạt      |
        | 3    | có      | đạt      |

    Khung tình huống: Áp dụng tưới tiết kiệm đối với cây trồng chủ lực
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 90
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | đạt      |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | đạt      |
        | 3    | có      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 2.3 Đảm bảo yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ

    Khung tình huống: Kết quả phòng, chống thiên tai theo phương châm 4 tại chỗ
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Kết quả phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu  | kết quả  |
        | 1    | chưa đạt | chưa đạt |
        | 1    | đạt      | chưa đạt |
        | 1    | khá      | chưa đạt |
        | 1    | tốt      | đạt      |
        | 2    | chưa đạt | chưa đạt |
        | 2    | đạt      | chưa đạt |
        | 2    | khá      | đạt      |
        | 2    | tốt      | đạt      |
        | 3    | chưa đạt | chưa đạt |
        | 3    | đạt      | đạt      |
        | 3    | khá      | đạt      |
        | 3    | tốt      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 2.4 Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt, sản xuất đảm …

    Khung tình huống: Tỷ lệ hộ đăng ký trực tiếp và dùng điện an toàn, tin cậy, ổn định
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ hộ đăng ký trực tiếp và dùng điện an toàn, tin cậy, ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 98,9    | chưa đạt |
        | 1    | 99      | đạt      |
        | 1    | 99,1    | đạt      |
        | 2    | 98,9    | chưa đạt |
        | 2    | 99      | đạt      |
        | 2    | 99,1    | đạt      |
        | 3    | 97,9    | chưa đạt |
        | 3    | 98      | đạt      |
        | 3    | 98,1    | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 2.5 Cơ sở hạ tầng thương mại nông thôn

    Khung tình huống: Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là không
      Và số liệu "Có siêu thị mini trở lên" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là không
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | chưa đạt |
        | 3    | không   | chưa đạt |
        | 3    | có      | chưa đạt |

    Khung tình huống: Có siêu thị hạng 3 trở lên
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là không
      Và số liệu "Có siêu thị mini trở lên" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là không
      Và số liệu "Có siêu thị hạng 3 trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | chưa đạt |
        | 3    | không   | chưa đạt |
        | 3    | có      | chưa đạt |

    Khung tình huống: Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là không
      Và số liệu "Có siêu thị mini trở lên" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | chưa đạt |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | chưa đạt |

    Khung tình huống: Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có siêu thị mini trở lên" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | chưa đạt |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | chưa đạt |

    Khung tình huống: Có siêu thị mini trở lên
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là không
      Và số liệu "Có siêu thị mini trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | chưa đạt |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | chưa đạt |

    Khung tình huống: Có chợ phù hợp với quy hoạch
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là không
      Và số liệu "Có siêu thị mini trở lên" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | chưa đạt |
        | 2    | không   | chưa đạt |
        | 2    | có      | chưa đạt |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Có cơ sở bán lẻ khác phù hợp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là không
      Và số liệu "Có siêu thị mini trở lên" là không
      Và số liệu "Có chợ phù hợp với quy hoạch" là không
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | chưa đạt |
        | 2    | không   | chưa đạt |
        | 2    | có      | chưa đạt |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 2.6 Có hạ tầng viễn thông đảm bảo phủ sóng, internet đến 100% khu dân cư nông …

    Khung tình huống: Tỷ lệ khu dân cư nông thôn được phủ sóng
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là 100
      Và số liệu "Vùng sản xuất được phủ sóng" là có
      Và số liệu "Vùng sản xuất có internet" là có
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 99,9    | chưa đạt |
        | 1    | 100     | đạt      |
        | 2    | 99,9    | chưa đạt |
        | 2    | 100     | đạt      |
        | 3    | 99,9    | chưa đạt |
        | 3    | 100     | đạt      |

    Khung tình huống: Tỷ lệ khu dân cư nông thôn có internet
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là 100
      Và số liệu "Vùng sản xuất được phủ sóng" là có
      Và số liệu "Vùng sản xuất có internet" là có
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 99,9    | chưa đạt |
        | 1    | 100     | đạt      |
        | 2    | 99,9    | chưa đạt |
        | 2    | 100     | đạt      |
        | 3    | 99,9    | chưa đạt |
        | 3    | 100     | đạt      |

    Khung tình huống: Vùng sản xuất được phủ sóng
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là 100
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là 100
      Và số liệu "Vùng sản xuất có internet" là có
      Và số liệu "Vùng sản xuất được phủ sóng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Vùng sản xuất có internet
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là 100
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là 100
      Và số liệu "Vùng sản xuất được phủ sóng" là có
      Và số liệu "Vùng sản xuất có internet" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
