# language: vi
Tính năng: Tiêu chí 19. Quốc phòng và An ninh (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 19.1 Xây dựng lực lượng dân quân “vững mạnh, rộng khắp” và hoàn thành các chỉ tiêu quân sự, quốc phòng

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Dân quân vững mạnh, rộng khắp; hoàn thành chỉ tiêu quân sự, quốc phòng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "19.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 19.2 Không có hoạt động xâm phạm an ninh quốc gia; không có khiếu kiện đông người kéo dài trái pháp luật; không có công dân cư trú trên địa bàn phạm tội đặc biệt nghiêm trọng hoặc phạm các tội về xâm hại trẻ em; tội phạm và tệ nạn xã hội (ma túy, trộm cắp, cờ bạc,…) và tai nạn giao thông, cháy, nổ được kiềm chế, giảm so với năm trước; có một trong các mô hình (phòng, chống tội phạm, tệ nạn xã hội; bảo đảm trật tự, an toàn giao thông; phòng cháy, chữa cháy) gắn với phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động thường xuyên, hiệu quả (đến hết ngày 17/03/2024)

    Khung tình huống: Có hay không: Không có hoạt động xâm phạm an ninh quốc gia
      Cho bộ tiêu chí "xa-ntm" ngày 17/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Không có khiếu kiện đông người kéo dài trái pháp luật
      Cho bộ tiêu chí "xa-ntm" ngày 17/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em
      Cho bộ tiêu chí "xa-ntm" ngày 17/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước
      Cho bộ tiêu chí "xa-ntm" ngày 17/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả
      Cho bộ tiêu chí "xa-ntm" ngày 17/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 17/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "19.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 19.2 Không có hoạt động xâm phạm an ninh quốc gia; không có khiếu kiện đông người kéo dài trái pháp luật; không có công dân cư trú trên địa bàn phạm tội đặc biệt nghiêm trọng hoặc phạm các tội về xâm hại trẻ em; tội phạm và tệ nạn xã hội (ma túy, trộm cắp, cờ bạc,…) và tai nạn giao thông, cháy, nổ được kiềm chế, giảm so với năm trước; có một trong các mô hình (phòng, chống tội phạm, tệ nạn xã hội; bảo đảm trật tự, an toàn giao thông; phòng cháy, chữa cháy) gắn với phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động thường xuyên, hiệu quả (từ ngày 18/03/2024)

    Khung tình huống: Có hay không: Không có hoạt động xâm phạm an ninh quốc gia
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Không có khiếu kiện đông người kéo dài trái pháp luật
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tội phạm, tệ nạn, tai nạn giao thông, cháy, nổ giảm so với năm trước" là có
      Và số liệu "Không có công dân cư trú phạm tội đặc biệt nghiêm trọng, xâm hại trẻ em" là có
      Và số liệu "Không có hoạt động xâm phạm an ninh quốc gia" là có
      Và số liệu "Không có khiếu kiện đông người kéo dài trái pháp luật" là có
      Và số liệu "Có mô hình phòng ngừa gắn với phong trào bảo vệ an ninh Tổ quốc, hiệu quả" là có
      Và số liệu "Đạt đủ các nội dung theo hướng dẫn của Bộ Công an đang áp dụng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "19.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
