# language: vi
Tính năng: Tiêu chí 6. Giảm nghèo và An sinh xã hội (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 6.1 Tỷ lệ nghèo đa chiều

    Khung tình huống: Tỷ lệ nghèo đa chiều theo chuẩn áp dụng cho số liệu từ năm 2026
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ nghèo đa chiều theo chuẩn áp dụng cho số liệu từ năm 2026" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 1,9     | đạt      |
        | 1    | 2       | đạt      |
        | 1    | 2,1     | chưa đạt |
        | 2    | 4,9     | đạt      |
        | 2    | 5       | đạt      |
        | 2    | 5,1     | chưa đạt |
        | 3    | 12,9    | đạt      |
        | 3    | 13      | đạt      |
        | 3    | 13,1    | chưa đạt |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 6.2 Tỷ lệ hộ có nhà ở kiên cố

    Khung tình huống: Tỷ lệ hộ có nhà ở kiên cố
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ hộ có nhà ở kiên cố" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 94,9    | chưa đạt |
        | 1    | 95      | đạt      |
        | 1    | 95,1    | đạt      |
        | 2    | 84,9    | chưa đạt |
        | 2    | 85      | đạt      |
        | 2    | 85,1    | đạt      |
        | 3    | 74,9    | chưa đạt |
        | 3    | 75      | đạt      |
        | 3    | 75,1    | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 6.3 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn

    Khung tình huống: Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (51/2025)
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hộ dùng nước sạch từ công trình cấp nước tập trung" là có
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 100     | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 100     | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Có hộ dùng nước sạch từ công trình cấp nước tập trung
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (51/2025)" là 50
      Và số liệu "Có hộ dùng nước sạch từ công trình cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đủ căn cứ |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 6.4 Tỷ lệ hộ đạt tiêu chuẩn “5 không, 3 sạch, 3 an”

    Khung tình huống: Tỷ lệ hộ đạt tiêu chuẩn "5 không, 3 sạch, 3 an"
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ hộ đạt tiêu chuẩn "5 không, 3 sạch, 3 an"" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 100     | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 100     | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 6.5 Đảm bảo bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới

    Khung tình huống: Bảo đảm bình đẳng giới; phòng ngừa, ứng phó bạo lực trên cơ sở giới (51/2025)
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Bảo đảm bình đẳng giới; phòng ngừa, ứng phó bạo lực trên cơ sở giới (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "6.5" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 6.6 Có hoạt động phòng, chống xâm hại trẻ em

    Khung tình huống: Có hoạt động phòng, chống xâm hại trẻ em
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp" là 50
      Và số liệu "Có hoạt động phòng, chống xâm hại trẻ em" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Trên địa bàn có trẻ em có hoàn cảnh đặc biệt
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hoạt động phòng, chống xâm hại trẻ em" là có
      Và số liệu "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp" là 50
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đủ căn cứ |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đủ căn cứ |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đủ căn cứ |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hoạt động phòng, chống xâm hại trẻ em" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 100     | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 100     | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "6.6" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 6.7 Đảm bảo an toàn thực phẩm

    Khung tình huống: Cơ sở thực phẩm được chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Không để xảy ra mất an toàn thực phẩm trên địa bàn" là có
      Và số liệu "Cơ sở thực phẩm được chứng nhận đủ điều kiện an toàn thực phẩm theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.7" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Không để xảy ra mất an toàn thực phẩm trên địa bàn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Cơ sở thực phẩm được chứng nhận đủ điều kiện an toàn thực phẩm theo quy định" là có
      Và số liệu "Không để xảy ra mất an toàn thực phẩm trên địa bàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.7" <kết quả>

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
      Thì chỉ tiêu "6.7" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
