# language: vi
Tính năng: Tiêu chí 2. Hạ tầng kinh tế - xã hội (Phường xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2.1 Hệ thống đường giao thông nông thôn trên địa bàn xã đảm bảo kết nối và được bảo trì hằng năm; tỷ lệ đường xã đạt chuẩn theo quy hoạch đạt 100%, tỷ lệ km đường xã được trồng cây xanh dọc tuyến đường đạt ≥50%; đường thôn, ngõ, xóm được cứng hóa

    Khung tình huống: Có hay không: Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ đường xã đạt chuẩn theo quy hoạch
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ km đường xã được trồng cây xanh dọc tuyến
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đường thôn, ngõ, xóm được cứng hóa
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là có
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Đường xã đảm bảo kết cấu hạ tầng kỹ thuật, có các hạng mục cần thiết" là có
      Và số liệu "Tỷ lệ đường xã đạt chuẩn theo quy hoạch" là 100
      Và số liệu "Tỷ lệ km đường xã được trồng cây xanh dọc tuyến" là 50
      Và số liệu "Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm" là có
      Và số liệu "Tỷ lệ đường thôn, ngõ, xóm được cứng hóa" là 100
      Và số liệu "Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.2 Các công trình thủy lợi do xã quản lý được bảo trì hàng năm, đảm bảo diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động

    Khung tình huống: Có hay không: Công trình thủy lợi do xã quản lý được bảo trì hằng năm
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 90
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là có
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Có hay không: Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tưới, tiêu chủ động phù hợp với địa hình, thủy văn, tập quán canh tác" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 90
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.3 Đảm bảo yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Kết quả phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | "khá"   | chưa đạt |
        | "tốt"   | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.4 Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt, sản xuất đảm bảo an toàn, tin cậy và ổn định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ đăng ký trực tiếp và dùng điện an toàn, tin cậy, ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 98,9    | chưa đạt |
        | 99      | đạt      |
        | 99,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.5 Cơ sở hạ tầng thương mại nông thôn

    Khung tình huống: Có hay không: Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là có
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là có
      Và số liệu "Có chợ phù hợp với quy hoạch" là có
      Và số liệu "Có siêu thị mini trở lên" là có
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là có
      Và số liệu "Có siêu thị hạng 3 trở lên" là không
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có siêu thị hạng 3 trở lên
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có khu vực kinh doanh đáp ứng yêu cầu như cơ sở kinh doanh thực phẩm tại chợ" là có
      Và số liệu "Có chợ đạt chuẩn chợ kinh doanh thực phẩm theo quy định" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là có
      Và số liệu "Có chợ phù hợp với quy hoạch" là có
      Và số liệu "Có siêu thị mini trở lên" là có
      Và số liệu "Có cơ sở bán lẻ khác phù hợp" là có
      Và số liệu "Có siêu thị hạng 3 trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.6 Có hạ tầng viễn thông đảm bảo phủ sóng, internet đến 100% khu dân cư nông thôn, vùng sản xuất

    Khung tình huống: Sát mức: Tỷ lệ khu dân cư nông thôn được phủ sóng
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Vùng sản xuất được phủ sóng" là có
      Và số liệu "Vùng sản xuất có internet" là có
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là 100
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ khu dân cư nông thôn có internet
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Vùng sản xuất được phủ sóng" là có
      Và số liệu "Vùng sản xuất có internet" là có
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là 100
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Vùng sản xuất được phủ sóng
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Vùng sản xuất có internet" là có
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là 100
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là 100
      Và số liệu "Vùng sản xuất được phủ sóng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Vùng sản xuất có internet
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Vùng sản xuất được phủ sóng" là có
      Và số liệu "Tỷ lệ khu dân cư nông thôn được phủ sóng" là 100
      Và số liệu "Tỷ lệ khu dân cư nông thôn có internet" là 100
      Và số liệu "Vùng sản xuất có internet" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
